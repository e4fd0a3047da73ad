//! Keys and signatures: the only room that computes with either. It knows no day and no book, and asks nobody for
//! chance: whoever makes a key hands it in.
//!
//! A key is Ed25519, a signature is that of OpenSSH (`SSHSIG`), so that `ssh-keygen -Y verify` alone can check it. What lies
//! in a book is the key sealed under a passphrase.
