/// The disk as the program asks of it: every call that a test may want to fail (`Disk`), documents
/// published whole or not at all, locks, and why a disk refused, in words. It knows no JSON and no
/// scrum.
package scrumline.files;
