package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.RelationProblem;
import dev.kindred.processor.diagnostic.Suggestions;
import dev.kindred.processor.model.AttributeDefect.UnknownType;
import dev.kindred.processor.model.AttributeDefect.UnmatchedReverse;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDeclaration;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.validation.InvalidAttributes.InvalidAttribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule that a declared reverse relation has a forward relation, and the right handle. */
final class ReverseRelationRule implements ModelRule {

  /** Declared relation that leads to the entity in question. */
  private record Incoming(EntityDescriptor owner, RelationDeclaration declaration) {
    Optional<String> relatedName() {
      return declaration.relatedName().name();
    }

    boolean isToMany() {
      return declaration.annotation().kind() != ModelAnnotation.ONE_TO_ONE;
    }

    Phrase phrase() {
      return Phrase.attribute(owner.id(), declaration.attribute());
    }
  }

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    InvalidAttributes.in(schema, UnmatchedReverse.class)
        .filter(each -> !hasInvalidForward(each, schema))
        .forEach(each -> check(each, incoming(schema, each.entity().id()), report));
  }

  private static List<Incoming> incoming(SchemaDescriptor schema, ClassId target) {
    return schema.own().stream().flatMap(owner -> incoming(owner, target)).toList();
  }

  private static Stream<Incoming> incoming(EntityDescriptor owner, ClassId target) {
    return owner.relations().stream()
        .filter(relation -> relation.target().equals(target))
        .map(RelationDescriptor::declared)
        .flatMap(Optional::stream)
        .map(declaration -> new Incoming(owner, declaration));
  }

  private static void check(
      InvalidAttribute<UnmatchedReverse> reverse, List<Incoming> incoming, ProblemReport report) {
    ClassId target = reverse.defect().target();
    String name = reverse.attribute().name();
    incoming.stream()
        .filter(each -> each.owner().id().equals(target))
        .filter(each -> each.relatedName().filter(name::equals).isPresent())
        .findFirst()
        .ifPresentOrElse(
            forward ->
                report.add(
                    RelationProblem.INVERSE_MISMATCH,
                    reverse.attribute().source(),
                    name,
                    forward.phrase(),
                    Phrase.of(forward.isToMany() ? "Many<%s>" : "One<%s>", target)),
            () ->
                report.add(
                    RelationProblem.UNKNOWN_INVERSE,
                    reverse.attribute().source(),
                    target,
                    reverse.entity().id(),
                    name,
                    hint(name, target, incoming)));
  }

  /** Returns whether the forward relation may be there, with an error that is reported at it. */
  private static boolean hasInvalidForward(
      InvalidAttribute<UnmatchedReverse> reverse, SchemaDescriptor schema) {
    ClassId owner = reverse.entity().id();
    return schema.find(reverse.defect().target()).stream()
        .flatMap(target -> target.attributes().stream())
        .anyMatch(attribute -> isInvalidForward(attribute, owner));
  }

  private static boolean isInvalidForward(AttributeDescriptor attribute, ClassId target) {
    return attribute.storage() instanceof AttributeDescriptor.Invalid invalid
        && !(invalid.defect() instanceof UnmatchedReverse)
        && (invalid.defect() instanceof UnknownType
            || !attribute.annotations().relations().isEmpty()
            || attribute.type().mentions(target));
  }

  private static Phrase hint(String name, ClassId target, List<Incoming> incoming) {
    return incoming.stream()
        .filter(each -> each.relatedName().filter(name::equals).isPresent())
        .findFirst()
        .map(each -> Phrase.of(" \"%s\" has it.", each.phrase()))
        .orElseGet(
            () ->
                Phrase.of(
                    "%s",
                    Suggestions.among(
                        name,
                        incoming.stream()
                            .filter(each -> each.owner().id().equals(target))
                            .flatMap(each -> each.relatedName().stream())
                            .toList())));
  }
}
