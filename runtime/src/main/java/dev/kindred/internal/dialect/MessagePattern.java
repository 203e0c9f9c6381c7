package dev.kindred.internal.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pattern of a driver's messages. It is compiled at its first use: an application starts without an
 * error, and need not wait for it. Thread-safe.
 */
public final class MessagePattern {

  private final String regex;
  private volatile @Nullable Pattern pattern;

  /** Creates a pattern of a regular expression. */
  public MessagePattern(String regex) {
    this.regex = regex;
  }

  /** Returns a matcher of a message. */
  public Matcher matcher(CharSequence message) {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(regex);
      pattern = compiled;
    }
    return compiled.matcher(message);
  }
}
