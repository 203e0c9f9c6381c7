package dev.kindred.processor.resolve;

import java.util.Optional;

/** Resolver of the target's attribute that a foreign key references. */
final class ReferenceResolver {

  private final AttributeIndex attributes;

  ReferenceResolver(AttributeIndex attributes) {
    this.attributes = attributes;
  }

  /** Returns the attribute that the declaration names; empty for one that references the key. */
  Optional<Attribute> named(AttributeKind.Forward kind) {
    return kind.relation()
        .text("references")
        .flatMap(name -> attributes.findWithColumns(kind.target(), name));
  }
}
