//! Packs the files that come inside the program: typefaces, messages and rules take a third of their size that way.
//!
//! `assets/a/b.toml` becomes `OUT_DIR/a/b.toml.z`; the message files of a language become one, `OUT_DIR/locales/ky.z`.

use std::io::{Error, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};

use flate2::Compression;
use flate2::write::ZlibEncoder;

const FOLDERS: [&str; 5] = ["fonts", "forms", "procedures", "profiles", "registers"];
const LANGUAGES: [&str; 3] = ["ky", "ru", "en"];

fn main() -> Result<(), Error> {
    println!("cargo::rerun-if-changed=assets");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| Error::other("cargo names no OUT_DIR"))?);
    let assets = Path::new("assets");
    for folder in FOLDERS {
        fs::create_dir_all(out.join(folder))?;
        for file in files(&assets.join(folder))? {
            let name = file.file_name().unwrap_or_default();
            let packed = out.join(folder).join(format!("{}.z", name.to_string_lossy()));
            pack(&packed, &fs::read(&file)?)?;
        }
    }
    fs::create_dir_all(out.join("locales"))?;
    for language in LANGUAGES {
        let mut messages = Vec::new();
        for file in files(&assets.join("locales").join(language))? {
            messages.extend(fs::read(&file)?);
            messages.push(b'\n');
        }
        pack(&out.join("locales").join(format!("{language}.z")), &messages)?;
    }
    Ok(())
}

/// The files of a folder, in the order of their names, so that the same files make the same program.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn pack(to: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    fs::write(to, packer.finish()?)
}
