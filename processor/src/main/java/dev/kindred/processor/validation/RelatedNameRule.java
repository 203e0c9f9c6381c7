package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.RelationDescriptor.RelatedName;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** What the other side of a relation is called is a name, and nothing else of the target has it. */
final class RelatedNameRule implements ModelRule {

  /** The other side that a relation gives to its target. */
  private record OtherSide(
      EntityDescriptor owner, RelationDescriptor relation, RelatedName related) {
    String name() {
      return related.name().orElseThrow();
    }

    @Override
    public String toString() {
      return owner.id().simpleName() + "." + relation.name();
    }
  }

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    List<OtherSide> sides = schema.own().stream().flatMap(RelatedNameRule::otherSides).toList();
    for (OtherSide side : sides) {
      if (!isName(side)) {
        report.add(Problem.INVALID_RELATED_NAME, side.related().source(), side.name());
      } else {
        schema
            .find(side.relation().target())
            .filter(EntityDescriptor::own)
            .ifPresent(target -> check(side, target, sides, report));
      }
    }
  }

  private static Stream<OtherSide> otherSides(EntityDescriptor entity) {
    return entity.relations().stream()
        .flatMap(
            relation ->
                related(relation)
                    .filter(related -> related.name().isPresent())
                    .map(related -> new OtherSide(entity, relation, related))
                    .stream());
  }

  private static Optional<RelatedName> related(RelationDescriptor relation) {
    if (relation instanceof RelationDescriptor.Forward forward) {
      return Optional.of(forward.relatedName());
    }
    return relation instanceof RelationDescriptor.ManyToMany link
        ? link.relatedName()
        : Optional.empty();
  }

  /** A default that is a keyword gets another lookup instead. */
  private static boolean isName(OtherSide side) {
    return SourceVersion.isIdentifier(side.name())
        && !(side.related().isWritten() && SourceVersion.isKeyword(side.name()));
  }

  private static void check(
      OtherSide side, EntityDescriptor target, List<OtherSide> sides, ProblemReport report) {
    Optional<AttributeDescriptor> attribute = target.attribute(side.name());
    if (attribute.filter(found -> isOther(found, target, side.owner().id())).isPresent()) {
      report.add(
          Problem.RELATED_NAME_IS_ATTRIBUTE,
          side.related().source(),
          side,
          side.name(),
          target.id(),
          ", or \"+\" for none");
      return;
    }
    sides.stream()
        .filter(other -> !other.equals(side))
        .filter(other -> other.relation().target().equals(target.id()))
        .filter(other -> other.name().equals(side.name()))
        .findFirst()
        .ifPresent(
            other ->
                report.add(
                    Problem.RELATED_NAME_TAKEN, side.related().source(), side, other, side.name()));
  }

  /** Whether an attribute is something else than the declared other side; a wrong one is told. */
  private static boolean isOther(
      AttributeDescriptor attribute, EntityDescriptor target, ClassId owner) {
    if (attribute.storage() instanceof AttributeDescriptor.Invalid) {
      return false;
    }
    if (!(attribute.storage() instanceof AttributeDescriptor.Related related)) {
      return true;
    }
    RelationDescriptor relation = target.relations().get(related.relation());
    boolean isDeclared =
        relation instanceof RelationDescriptor.Forward
            || (relation instanceof RelationDescriptor.ManyToMany link && link.isDeclared());
    return isDeclared || !relation.target().equals(owner);
  }
}
