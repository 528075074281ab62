/// The shell: command line, arguments and folders. It puts the other rooms together, and no other
/// room knows it. Begin at `Main`, then `Run` and `live.Window`.
package scrumline.app;
