package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.declaration.ConverterDeclaration;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.AttributeDefect.HiddenParts.Part;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Search for value objects of another package with parts that the package of their entity can't
 * name; these attributes become invalid.
 *
 * @param declared the attributes by class; no value object contains itself
 */
record HiddenPartSearch(Map<ClassId, List<Attribute>> declared) {

  /** Returns the attributes by class, without value objects whose parts are hidden. */
  static Map<ClassId, List<Attribute>> without(Map<ClassId, List<Attribute>> declared) {
    HiddenPartSearch search = new HiddenPartSearch(declared);
    Map<ClassId, List<Attribute>> visible = new TreeMap<>();
    declared.forEach(
        (owner, attributes) ->
            visible.put(owner, attributes.stream().map(search::visible).toList()));
    return visible;
  }

  private Attribute visible(Attribute attribute) {
    List<Part> hidden =
        attribute.entity().isEmbeddable() ? List.of() : hidden(attribute, attribute).toList();
    return hidden.isEmpty()
        ? attribute
        : attribute.as(new AttributeKind.Invalid(new AttributeDefect.HiddenParts(hidden)));
  }

  /** Returns the parts of a value object, and of those inside of it, that an entity's are not. */
  private Stream<Part> hidden(Attribute valueObject, Attribute ofEntity) {
    if (!(valueObject.kind() instanceof AttributeKind.Embedded embedded)) {
      return Stream.empty();
    }
    ClassId id = embedded.embeddable();
    List<Attribute> parts = declared.getOrDefault(id, List.of());
    boolean isSamePackage = id.packageName().equals(ofEntity.owner().packageName());
    return Stream.concat(
        parts.stream()
            .map(Attribute::declaration)
            .filter(part -> !isSamePackage && !isPublic(part))
            .map(part -> new Part(id, part.name(), needed(part))),
        parts.stream().flatMap(part -> hidden(part, ofEntity)));
  }

  private static boolean isPublic(AttributeDeclaration part) {
    return part.isPublic() && part.converter().map(ConverterDeclaration::isPublic).orElse(true);
  }

  /** Returns the class that is not accessible: the type of the part, or its converter. */
  private static JavaType needed(AttributeDeclaration part) {
    return part.isPublic()
        ? JavaType.of(part.converter().orElseThrow().id())
        : part.type().argument().orElse(part.type());
  }
}
