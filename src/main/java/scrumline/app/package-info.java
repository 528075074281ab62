/// The shell: command line, arguments and folders. It puts the other rooms together; nobody else
/// knows it. Begin at `Main`, then `Run` and `live.Session`.
package scrumline.app;
