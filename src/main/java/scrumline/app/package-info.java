/// The shell: command line, files, clock and terminal. The only room that changes anything, asks
/// the time or starts a thread; nobody else knows it. Begin at `Main`, then `Run` and `Session`.
package scrumline.app;
