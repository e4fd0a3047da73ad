//! Keys and signatures as OpenSSH reads them.
#![cfg(feature = "outside")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tartip::app::Model;
use tartip::app::effect::Effect;
use tartip::app::form::{KeyForm, Purpose};
use tartip::app::model::Screen;
use tartip::app::secret::Secret;
use tartip::cli::show;
use tartip::domain::Moment;
use tartip::domain::fact::By;
use tartip::run::folders::{Folders, exports};
use tartip::run::{Desk, offers};
use tartip::sign::{Key, Public, check};
use tartip::text::{Language, Messages};

const PURPOSE: &str = "tartip-bundle";

fn ssh_keygen(folder: &Path, arguments: &[&str], input: Option<&str>) -> Output {
    let input = input.map_or_else(Stdio::null, |name| fs::File::open(folder.join(name)).unwrap().into());
    Command::new("ssh-keygen").current_dir(folder).args(arguments).stdin(input).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A folder with a list of sums, its signature and who may sign.
fn signed(key: &Key) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let sums = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  head.json\n";
    fs::write(folder.path().join("SHA256SUMS"), sums).unwrap();
    fs::write(folder.path().join("SHA256SUMS.sig"), key.sign(PURPOSE, sums.as_bytes())).unwrap();
    fs::write(folder.path().join("allowed_signers"), key.public().allowed("tartip-1234", PURPOSE) + "\n")
        .unwrap();
    folder
}

fn verify(folder: &Path, namespace: &str) -> Output {
    verify_as(folder, "tartip-1234", namespace)
}

fn verify_as(folder: &Path, name: &str, namespace: &str) -> Output {
    let arguments =
        ["-Y", "verify", "-f", "allowed_signers", "-I", name, "-n", namespace, "-s", "SHA256SUMS.sig"];
    ssh_keygen(folder, &arguments, Some("SHA256SUMS"))
}

#[test]
fn ssh_keygen_alone_checks_a_signature() {
    let key = Key::from_seed([7; 32]);
    let folder = signed(&key);
    let good = verify(folder.path(), PURPOSE);
    assert!(good.status.success(), "{}", said(&good));
    assert!(said(&good).contains(&key.public().fingerprint()), "{}", said(&good));
    assert!(!verify(folder.path(), "file").status.success(), "for another purpose");
    fs::write(folder.path().join("SHA256SUMS"), "another\n").unwrap();
    assert!(!verify(folder.path(), PURPOSE).status.success(), "of another list");
}

#[test]
fn ssh_keygen_refuses_the_signature_of_another_key() {
    let folder = signed(&Key::from_seed([7; 32]));
    let other = Key::from_seed([8; 32]).public().allowed("tartip-1234", PURPOSE);
    fs::write(folder.path().join("allowed_signers"), other + "\n").unwrap();
    assert!(!verify(folder.path(), PURPOSE).status.success());
}

#[test]
fn fingerprints_are_those_of_ssh_keygen() {
    let folder = tempfile::tempdir().unwrap();
    for seed in 0..4 {
        let public = Key::from_seed([seed; 32]).public();
        fs::write(folder.path().join("key.pub"), format!("{public} of the commission\n")).unwrap();
        let output = ssh_keygen(folder.path(), &["-l", "-f", "key.pub"], None);
        assert!(said(&output).contains(&format!("256 {} ", public.fingerprint())), "{}", said(&output));
    }
}

#[test]
fn keys_and_signatures_of_ssh_keygen_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let made = ssh_keygen(folder.path(), &["-q", "-t", "ed25519", "-N", "", "-C", "a b", "-f", "key"], None);
    assert!(made.status.success(), "{}", said(&made));
    fs::write(folder.path().join("message"), "sums\n").unwrap();
    let signed = ssh_keygen(folder.path(), &["-Y", "sign", "-f", "key", "-n", PURPOSE, "message"], None);
    assert!(signed.status.success(), "{}", said(&signed));
    let public: Public = fs::read_to_string(folder.path().join("key.pub")).unwrap().parse().unwrap();
    let signature = fs::read_to_string(folder.path().join("message.sig")).unwrap();
    assert_eq!(check(&signature, PURPOSE, b"sums\n"), Ok(public));
}

/// A mock election whose bundle was signed: its desk and its day.
fn signed_day(folder: &Path) -> (Desk, Model) {
    let folders = Folders::find(Some(folder)).unwrap();
    let mut model = Model::new(Language::Ky, Moment(1_800_752_400_000), offers(Some(&folders)));
    let mut desk = Desk::new(Some(folders), None);
    let secret = || Secret::new("алтын тоо 7 көл");
    let date = chrono::NaiveDate::from_ymd_opt(2027, 1, 24).unwrap();
    let profile = "practice-two-contests".to_owned();
    let create = Effect::Create { profile, precinct: "9001".to_owned(), date, practice: true };
    let make = Effect::MakeKey { by: By::default(), instead: None, passphrase: secret() };
    desk.perform(&mut model, vec![create, make, Effect::ReviewBundle]);
    let Some(Screen::Form(form)) = model.screen() else { panic!("{:?}", model.dialog) };
    let Purpose::Key(KeyForm::Bundle { facts, sums }) = form.purpose.clone() else { panic!("{form:?}") };
    desk.perform(&mut model, vec![Effect::SignBundle { facts, sums, passphrase: secret() }]);
    (desk, model)
}

#[test]
fn a_signed_bundle_is_checked_with_what_every_system_brings() {
    let folder = tempfile::tempdir().unwrap();
    let (desk, model) = signed_day(folder.path());
    let facts = model.day().unwrap().keys.signed[0].stated.facts;
    let name = format!("PRACTICE-9001-2027-01-24-bundle-{facts}.zip");
    let bundle = exports(desk.book().unwrap().path()).join(name);
    let to = folder.path().join("unpacked");
    zip::ZipArchive::new(fs::File::open(bundle).unwrap()).unwrap().extract(&to).unwrap();
    let shown = show::key(model.day().unwrap(), Messages::of(Language::Ru));
    let line = shown.lines().find(|line| line.starts_with("precinct-9001 ")).unwrap();
    fs::write(to.join("allowed_signers"), format!("{line}\n")).unwrap();
    let good = verify_as(&to, "precinct-9001", PURPOSE);
    assert!(good.status.success(), "{}", said(&good));
    let sums = Command::new("sha256sum")
        .current_dir(&to)
        .args(["--check", "--strict", "SHA256SUMS"])
        .output()
        .unwrap();
    assert!(sums.status.success(), "{}", said(&sums));
    let mut changed = fs::read(to.join("SHA256SUMS")).unwrap();
    changed[0] ^= 1;
    fs::write(to.join("SHA256SUMS"), changed).unwrap();
    assert!(!verify_as(&to, "precinct-9001", PURPOSE).status.success());
}
