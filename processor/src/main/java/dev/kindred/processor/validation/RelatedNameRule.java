package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.RelationProblem;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDeclaration;
import dev.kindred.processor.model.RelationDeclaration.RelatedName;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Rule that the name of a reverse relation is a Java name that the target has no other use for. */
final class RelatedNameRule implements ModelRule {

  /** Reverse relation that a declared relation adds to its target. */
  private record Reverse(EntityDescriptor owner, RelationDescriptor relation, RelatedName related) {
    String name() {
      return related.name().orElseThrow();
    }

    Phrase phrase() {
      return Phrase.attribute(owner.id(), relation.name());
    }

    Place place() {
      return new Place(relation.target(), name());
    }
  }

  /** Name of an entity's reverse relation. */
  private record Place(ClassId target, String name) {}

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    List<Reverse> reverses = schema.own().stream().flatMap(RelatedNameRule::reverses).toList();
    Map<Place, List<Reverse>> places =
        reverses.stream().collect(Collectors.groupingBy(Reverse::place));
    for (Reverse reverse : reverses) {
      if (!isName(reverse)) {
        report.add(
            RelationProblem.INVALID_RELATED_NAME, reverse.related().source(), reverse.name());
      } else {
        schema
            .find(reverse.relation().target())
            .filter(EntityDescriptor::own)
            .ifPresent(target -> check(reverse, target, places.get(reverse.place()), report));
      }
    }
  }

  private static Stream<Reverse> reverses(EntityDescriptor entity) {
    return entity.relations().stream()
        .flatMap(
            relation ->
                relation
                    .declared()
                    .map(RelationDeclaration::relatedName)
                    .filter(related -> related.name().isPresent())
                    .map(related -> new Reverse(entity, relation, related))
                    .stream());
  }

  /** Returns whether it is a name; a default name that is a keyword gets another method name. */
  private static boolean isName(Reverse reverse) {
    return SourceVersion.isIdentifier(reverse.name())
        && !(reverse.related().isWritten() && SourceVersion.isKeyword(reverse.name()));
  }

  private static void check(
      Reverse reverse, EntityDescriptor target, List<Reverse> ofThisName, ProblemReport report) {
    Optional<AttributeDescriptor> attribute = target.attribute(reverse.name());
    if (attribute.filter(found -> isOther(found, target, reverse.owner().id())).isPresent()) {
      report.add(
          RelationProblem.RELATED_NAME_IS_ATTRIBUTE,
          reverse.related().source(),
          reverse.phrase(),
          reverse.name(),
          target.id(),
          ", or \"+\" for none");
      return;
    }
    ofThisName.stream()
        .filter(other -> !other.equals(reverse))
        .findFirst()
        .ifPresent(
            other ->
                report.add(
                    RelationProblem.RELATED_NAME_TAKEN,
                    reverse.related().source(),
                    reverse.phrase(),
                    other.phrase(),
                    reverse.name()));
  }

  /** Returns whether a valid attribute is something other than the declared reverse relation. */
  private static boolean isOther(
      AttributeDescriptor attribute, EntityDescriptor target, ClassId owner) {
    if (attribute.storage() instanceof AttributeDescriptor.Invalid) {
      return false;
    }
    if (!(attribute.storage() instanceof AttributeDescriptor.Related related)) {
      return true;
    }
    RelationDescriptor relation = target.relations().get(related.relation());
    return relation.declared().isPresent() || !relation.target().equals(owner);
  }
}
