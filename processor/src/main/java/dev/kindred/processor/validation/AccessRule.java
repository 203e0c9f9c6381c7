package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.IgnoredDeclaration.LombokAnnotation;
import dev.kindred.processor.diagnostic.EntityProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.AttributeAccess;
import dev.kindred.processor.type.AttributeMember;
import dev.kindred.processor.type.Capitals;
import dev.kindred.processor.type.ThrowingMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule that the package of a class can read and write its fields. */
final class AccessRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema.ownClasses().stream()
        .filter(entity -> !entity.type().traits().isRecord())
        .forEach(entity -> check(entity, report));
  }

  /** Reports Lombok once, since it is one mistake. */
  private static void check(EntityDescriptor entity, ProblemReport report) {
    Optional<LombokAnnotation> lombok =
        entity.type().ignored().stream()
            .filter(LombokAnnotation.class::isInstance)
            .map(LombokAnnotation.class::cast)
            .findFirst();
    Optional<AttributeDescriptor> unreachable =
        entity.attributes().stream().filter(each -> !isReachable(each)).findFirst();
    if (lombok.isPresent() && unreachable.isPresent()) {
      report.add(
          EntityProblem.LOMBOK_AFTER_KINDRED,
          lombok.get().source(),
          entity.id(),
          lombok.get().simpleName(),
          unreachable.get().name());
    } else {
      entity.attributes().forEach(each -> check(entity, each, report));
    }
  }

  private static boolean isReachable(AttributeDescriptor attribute) {
    AttributeAccess access = attribute.access();
    return !access.throwing().isEmpty()
        || (access.reader().isPresent() && access.writer().isPresent());
  }

  private static void check(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    AttributeAccess access = attribute.access();
    boolean isSet = access.writer().filter(AttributeMember::isMethod).isPresent();
    List<ThrowingMember> throwing = access.throwing();
    if (!throwing.isEmpty()) {
      report.add(
          EntityProblem.CHECKED_EXCEPTION,
          attribute.source(),
          throwing.get(0).call(),
          throwing.get(0).exception());
    } else if (access.isFinal() && !isSet) {
      boolean isPrivate = access.reader().filter(reader -> !reader.isMethod()).isEmpty();
      report.add(
          EntityProblem.FINAL_ATTRIBUTE,
          attribute.source(),
          attribute.name(),
          isPrivate ? "\"private\" and \"final\"" : "\"final\"",
          entity.id());
    } else if (access.reader().isEmpty() || access.writer().isEmpty()) {
      reportUnreachable(entity, attribute, report);
    }
  }

  private static void reportUnreachable(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    String name = attribute.name();
    String capitalised = Capitals.capitalise(name);
    List<String> missing = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    if (attribute.access().reader().isEmpty()) {
      missing.add("accessor");
      methods.add("get" + capitalised + "()");
    }
    if (attribute.access().writer().isEmpty()) {
      missing.add("setter");
      methods.add("set" + capitalised + "(..)");
    }
    if (attribute.access().isInOtherPackage()) {
      report.add(
          EntityProblem.UNREACHABLE_IN_PACKAGE,
          attribute.source(),
          name,
          entity.id(),
          String.join(" and no public ", missing),
          String.join(" and ", methods));
      return;
    }
    report.add(
        EntityProblem.UNREACHABLE_ATTRIBUTE,
        attribute.source(),
        name,
        String.join(" and no ", missing),
        String.join(" and ", methods),
        attribute.annotations().all().isEmpty() ? "; or make it transient, not to store it" : "");
  }
}
