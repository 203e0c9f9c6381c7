package dev.kindred.processor.report.sample;

import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;

/** Calls that lead to an attribute: {@code address().city()} for a part of a value object. */
public record AttributeCalls(SchemaDescriptor schema) {

  /** Returns the calls that lead from an entity or a value object to an attribute or relation. */
  public String of(EntityDescriptor owner, String attribute) {
    int dot = attribute.indexOf('.');
    if (dot < 0) {
      return owner.methods().of(attribute) + "()";
    }
    String first = attribute.substring(0, dot);
    return of(owner, first) + "." + of(inside(owner, first), attribute.substring(dot + 1));
  }

  private EntityDescriptor inside(EntityDescriptor owner, String attribute) {
    return owner
        .attribute(attribute)
        .map(AttributeDescriptor::storage)
        .map(AttributeDescriptor.Embedded.class::cast)
        .map(embedded -> schema.embeddable(embedded.embeddable()))
        .orElseThrow();
  }
}
