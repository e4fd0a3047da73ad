//! Renders a document in a child process of the same program.
//!
//! The PDF library aborts the process on some mistakes. A child that dies loses a print and nothing else; the book's
//! process only waits, never longer than the limit.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::model::Document;
use super::pdf::{self, PdfError};

/// The hidden subcommand that answers with [`serve`].
pub const SUBCOMMAND: &str = "render-document";

const LIMIT: Duration = Duration::from_secs(30);
/// A child that has answered ends at once; this many short waits are given.
const END_WAITS: u32 = 200;
const END_WAIT: Duration = Duration::from_millis(10);
const LONGEST_DOCUMENT: u64 = 16 << 20;
const LONGEST_PDF: u64 = 256 << 20;

/// Why no PDF came from the child process.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The document could not be written as JSON.
    #[error("the document could not be handed over")]
    Encode(#[source] serde_json::Error),
    /// The program could not start itself.
    #[error("the rendering process did not start")]
    Start(#[source] std::io::Error),
    /// What the child answered could not be read.
    #[error("the rendering process could not be read")]
    Read(#[source] std::io::Error),
    /// The child took too long and was ended.
    #[error("rendering took longer than {} seconds", .0.as_secs())]
    TimedOut(Duration),
    /// The child failed; `None` if it was ended by a signal.
    #[error("the rendering process failed with status {0:?}")]
    Failed(Option<i32>),
    /// The child answered something else than a whole PDF.
    #[error("the rendering process answered {0} bytes that are no whole PDF")]
    NotPdf(usize),
}

/// Why a child could not serve.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The document could not be read or the PDF not written.
    #[error("the document could not be read or the PDF not written")]
    Io(#[from] std::io::Error),
    /// More than 16 MiB of input.
    #[error("the document is larger than {LONGEST_DOCUMENT} bytes")]
    TooLong,
    /// The input is no document.
    #[error("the input is no document")]
    NoDocument(#[from] serde_json::Error),
    /// The document could not be rendered.
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

/// Renders a document by `exe render-document`; fails if the child fails, takes 30 seconds or answers no whole PDF.
pub fn render_in_child(exe: &Path, document: &Document) -> Result<Vec<u8>, RenderError> {
    let input = serde_json::to_vec(document).map_err(RenderError::Encode)?;
    let mut command = Command::new(exe);
    command.arg(SUBCOMMAND);
    ask(command, input, LIMIT)
}

/// Reads a document as JSON, up to 16 MiB, and writes its PDF: what the child process does.
pub fn serve(input: &mut impl Read, output: &mut impl Write) -> Result<(), ServeError> {
    let mut bytes = Vec::new();
    input.take(LONGEST_DOCUMENT + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LONGEST_DOCUMENT) {
        return Err(ServeError::TooLong);
    }
    let document: Document = serde_json::from_slice(&bytes)?;
    output.write_all(&pdf::render(&document)?)?;
    output.flush()?;
    Ok(())
}

fn ask(mut command: Command, input: Vec<u8>, limit: Duration) -> Result<Vec<u8>, RenderError> {
    // The child's complaints must not appear on a screen that the program is drawing.
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(RenderError::Start)?;
    let answer = listen(&mut child, input).recv_timeout(limit);
    let Ok(answer) = answer else {
        end(&mut child);
        return Err(RenderError::TimedOut(limit));
    };
    let status = wait(&mut child).ok_or(RenderError::TimedOut(limit))?;
    if !status.success() {
        return Err(RenderError::Failed(status.code()));
    }
    let pdf = answer.map_err(RenderError::Read)?;
    if is_whole_pdf(&pdf) { Ok(pdf) } else { Err(RenderError::NotPdf(pdf.len())) }
}

/// Writes and reads in two threads, so that neither side waits for a full pipe.
fn listen(child: &mut Child, input: Vec<u8>) -> mpsc::Receiver<std::io::Result<Vec<u8>>> {
    if let Some(mut pipe) = child.stdin.take() {
        // A child that ends early breaks the pipe: its status says why, so the error here is of no use.
        thread::spawn(move || pipe.write_all(&input).is_ok());
    }
    let (sender, receiver) = mpsc::channel();
    if let Some(pipe) = child.stdout.take() {
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let read = pipe.take(LONGEST_PDF).read_to_end(&mut bytes);
            // Nobody listens after the time limit.
            sender.send(read.map(|_| bytes)).is_ok()
        });
    }
    receiver
}

/// Waits a little for a child that has closed its output; ends it if it stays.
fn wait(child: &mut Child) -> Option<std::process::ExitStatus> {
    for _ in 0..END_WAITS {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        thread::sleep(END_WAIT);
    }
    end(child);
    None
}

fn end(child: &mut Child) {
    // Both fail only if the child is gone already, which is what is wanted.
    if child.kill().is_ok() {
        child.wait().ok();
    }
}

fn is_whole_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::model::Pair;

    fn document() -> Document {
        Document { title: Pair::new("Акт", "Акт"), ..Document::default() }
    }

    #[test]
    fn serves_what_it_is_sent() {
        let json = serde_json::to_vec(&document()).unwrap();
        let mut pdf = Vec::new();
        serve(&mut json.as_slice(), &mut pdf).unwrap();
        assert!(is_whole_pdf(&pdf));
        assert_eq!(pdf, pdf::render(&document()).unwrap());
    }

    #[test]
    fn refuses_what_is_no_document_or_too_long() {
        let mut out = Vec::new();
        assert!(matches!(serve(&mut b"{}x".as_slice(), &mut out), Err(ServeError::NoDocument(_))));
        let mut endless = std::io::repeat(b' ');
        assert!(matches!(serve(&mut endless, &mut out), Err(ServeError::TooLong)));
        assert!(out.is_empty());
    }

    #[test]
    fn says_when_the_program_is_missing() {
        let missing = Path::new("/nowhere/tartip");
        assert!(matches!(render_in_child(missing, &document()), Err(RenderError::Start(_))));
    }

    #[cfg(unix)]
    mod with_a_shell {
        use super::*;

        fn shell(script: &str, input: Vec<u8>, limit: Duration) -> Result<Vec<u8>, RenderError> {
            let mut command = Command::new("/bin/sh");
            command.args(["-c", script]);
            ask(command, input, limit)
        }

        #[test]
        fn takes_a_whole_pdf() {
            let pdf =
                shell("cat >/dev/null; printf '%%PDF-1.7\\n%%%%EOF\\n'", vec![b' '; 1 << 20], LIMIT).unwrap();
            assert_eq!(pdf, b"%PDF-1.7\n%%EOF\n");
        }

        #[test]
        fn a_child_that_writes_before_it_reads_does_not_block() {
            let script = "printf '%%PDF-1.7'; head -c 1000000 /dev/zero; cat >/dev/null; printf '%%%%EOF'";
            assert_eq!(shell(script, vec![b' '; 1 << 20], LIMIT).unwrap().len(), 1_000_013);
        }

        #[test]
        fn refuses_half_a_pdf() {
            let cut = shell("printf '%%PDF-1.7'", Vec::new(), LIMIT);
            assert!(matches!(cut, Err(RenderError::NotPdf(8))), "{cut:?}");
        }

        #[test]
        fn reports_the_status_of_a_child_that_failed() {
            let failed = shell("printf '%%PDF-%%%%EOF'; exit 3", vec![b' '; 1 << 20], LIMIT);
            assert!(matches!(failed, Err(RenderError::Failed(Some(3)))), "{failed:?}");
            let killed = shell("kill -9 $$", Vec::new(), LIMIT);
            assert!(matches!(killed, Err(RenderError::Failed(None))), "{killed:?}");
        }

        #[test]
        fn ends_a_child_that_takes_too_long() {
            let slow = shell("exec sleep 60", Vec::new(), Duration::from_millis(50));
            assert!(matches!(slow, Err(RenderError::TimedOut(_))), "{slow:?}");
        }
    }
}
