/// The commands, one class each, as the command line library reads them. They parse, call the
/// shell, and print; what they print is made elsewhere.
package scrumline.app.command;
