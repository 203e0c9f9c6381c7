package dev.kindred.processor.validation;

import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.stream.Stream;

/** Attributes of this compilation's entities that have a defect. */
final class InvalidAttributes {

  private InvalidAttributes() {}

  /** Attribute with its defect. */
  record InvalidAttribute<D extends AttributeDefect>(
      EntityDescriptor entity, AttributeDescriptor attribute, D defect) {}

  /** Returns the attributes with a kind of defect. */
  static <D extends AttributeDefect> Stream<InvalidAttribute<D>> in(
      SchemaDescriptor schema, Class<D> kind) {
    return schema.ownClasses().stream()
        .flatMap(
            entity -> entity.attributes().stream().flatMap(each -> defect(entity, each, kind)));
  }

  private static <D extends AttributeDefect> Stream<InvalidAttribute<D>> defect(
      EntityDescriptor entity, AttributeDescriptor attribute, Class<D> kind) {
    return attribute.storage() instanceof AttributeDescriptor.Invalid invalid
            && kind.isInstance(invalid.defect())
        ? Stream.of(new InvalidAttribute<>(entity, attribute, kind.cast(invalid.defect())))
        : Stream.empty();
  }
}
