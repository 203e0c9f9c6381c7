package dev.kindred.processor.resolve;

import java.util.List;

/** Resolver of the target's attributes that a foreign key references. */
final class ReferenceResolver {

  private final AttributeIndex attributes;

  ReferenceResolver(AttributeIndex attributes) {
    this.attributes = attributes;
  }

  /** Returns the attribute that the declaration names, or those of the primary key. */
  List<Attribute> resolve(AttributeKind.Forward kind) {
    return kind.relation()
        .text("references")
        .flatMap(name -> attributes.findWithColumns(kind.target(), name))
        .map(List::of)
        .orElseGet(() -> attributes.key(kind.target()));
  }
}
