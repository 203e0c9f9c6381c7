package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.type.JavaType;

/** Advice for a type that takes the place of an entity, and is none. */
final class EntityAdvice {

  private EntityAdvice() {}

  /** Returns what to write; nobody can put an annotation on an array, or a class of Java. */
  static Phrase instead(JavaType type) {
    return type instanceof JavaType.Declared declared
            && !declared.id().packageName().startsWith("java.")
        ? Phrase.of("Put @Entity on %s, or name another class.", type)
        : Phrase.of("Name an entity.");
  }
}
