//! Day to document model to PDF or plain text. Rendering runs in a child process of the same program.
