package dev.kindred.processor.diagnostic;

/**
 * Message of a problem.
 *
 * @param code the code to search for, such as {@code KD008}; it never changes its meaning
 * @param template what is wrong and what to write instead, with places for details
 */
public record ProblemMessage(String code, String template) {

  Phrase with(Object... details) {
    return Phrase.of("[" + code + "] " + template, details);
  }
}
