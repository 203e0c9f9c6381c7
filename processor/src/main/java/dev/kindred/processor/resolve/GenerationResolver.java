package dev.kindred.processor.resolve;

import static dev.kindred.processor.annotation.ModelAnnotation.CREATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.DEFAULT;
import static dev.kindred.processor.annotation.ModelAnnotation.ID;
import static dev.kindred.processor.annotation.ModelAnnotation.UPDATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.VERSION;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out who gives a column its values: keys, versions and time stamps. */
final class GenerationResolver {

  private static final Map<ModelAnnotation, Generation> WRITTEN =
      Map.of(
          VERSION, Generation.VERSION,
          CREATED_AT, Generation.CREATED_AT,
          UPDATED_AT, Generation.UPDATED_AT);

  private static final Set<ValueKind> NUMBERS =
      Set.of(ValueKind.SHORT, ValueKind.INT, ValueKind.LONG);

  private static final Set<ValueKind> TIMES =
      Set.of(ValueKind.INSTANT, ValueKind.OFFSET_DATE_TIME, ValueKind.DATE_TIME, ValueKind.DATE);

  private final AttributeIndex attributes;
  private final ProblemReport report;

  GenerationResolver(AttributeIndex attributes, ProblemReport report) {
    this.attributes = attributes;
    this.report = report;
  }

  Generation of(Attribute attribute, AttributeKind.Value role) {
    Optional<AnnotationDeclaration> id = attribute.declaration().annotation(ID);
    List<AnnotationDeclaration> written =
        List.of(VERSION, CREATED_AT, UPDATED_AT).stream()
            .flatMap(each -> attribute.declaration().annotation(each).stream())
            .toList();
    if (written.isEmpty()) {
      return id.map(key -> ofKey(attribute, role, key)).orElse(Generation.NONE);
    }
    return isAlone(attribute, written) && fits(attribute, role, written.get(0))
        ? WRITTEN.getOrDefault(written.get(0).kind(), Generation.NONE)
        : Generation.NONE;
  }

  /** Only a key of one number or UUID is generated. */
  private Generation ofKey(
      Attribute attribute, AttributeKind.Value role, AnnotationDeclaration id) {
    if (!id.flag("generated")) {
      return Generation.NONE;
    }
    Generation generation =
        attributes.key(attribute.owner()).size() > 1 ? Generation.NONE : ofKey(role);
    if (generation == Generation.NONE && id.isWritten("generated")) {
      report.add(Problem.NOT_GENERATED, id.at("generated"), attribute.declaration().type());
    }
    return generation;
  }

  private static Generation ofKey(AttributeKind.Value role) {
    if (role.type().converter().isPresent()) {
      return Generation.NONE;
    }
    return switch (role.type().kind()) {
      case INT, LONG -> Generation.IDENTITY;
      case UUID -> Generation.UUID;
      default -> Generation.NONE;
    };
  }

  /** One of these says who gives the value, and nobody else can. */
  private boolean isAlone(Attribute attribute, List<AnnotationDeclaration> written) {
    Optional<ModelAnnotation> other =
        List.of(ID, DEFAULT, CREATED_AT, UPDATED_AT).stream()
            .filter(each -> each != written.get(0).kind() && attribute.has(each))
            .findFirst();
    other.ifPresent(
        each ->
            report.add(
                Problem.CONFLICTING_GENERATION,
                written.get(0).source(),
                attribute.name(),
                written.get(0).kind(),
                each));
    return other.isEmpty();
  }

  private boolean fits(
      Attribute attribute, AttributeKind.Value role, AnnotationDeclaration written) {
    boolean isVersion = written.kind() == VERSION;
    boolean fits =
        !role.isOptional()
            && role.type().converter().isEmpty()
            && (isVersion ? NUMBERS : TIMES).contains(role.type().kind());
    if (!fits) {
      report.add(
          Problem.UNFIT_GENERATION,
          written.source(),
          written.kind(),
          attribute.name(),
          attribute.declaration().type(),
          isVersion ? "int, long or short" : "Instant, OffsetDateTime, LocalDateTime or LocalDate");
    }
    return fits;
  }
}
