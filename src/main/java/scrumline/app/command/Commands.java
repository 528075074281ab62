package scrumline.app.command;

import java.io.PrintWriter;

public final class Commands {
  private Commands() {}

  public static int execute(String[] args, PrintWriter out, PrintWriter err) {
    out.println("scrumline 0.1.0");
    return 0;
  }
}
