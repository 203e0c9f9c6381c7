package dev.kindred.internal.execution;

import java.lang.StackWalker.StackFrame;

/** Place in the application's code that called Kindred. */
final class CallSite {

  private static final String KINDRED = "dev.kindred";

  private CallSite() {}

  /** Returns the place as in a stack trace. */
  static String place() {
    return StackWalker.getInstance()
        .walk(frames -> frames.dropWhile(CallSite::isKindred).findFirst())
        .map(StackFrame::toString)
        .orElse("an unknown place");
  }

  private static boolean isKindred(StackFrame frame) {
    String name = frame.getClassName();
    return name.startsWith(KINDRED + ".internal.")
        || name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(KINDRED);
  }
}
