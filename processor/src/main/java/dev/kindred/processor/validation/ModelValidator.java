package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;

/** Validator of a resolved model: all rules run, whatever the others find. */
public final class ModelValidator {

  private static final List<ModelRule> RULES =
      List.of(
          new AnnotationPlacementRule(),
          new RequiredValueRule(),
          new RelationTypeRule(),
          new ValueTypeRule(),
          new ReverseRelationRule(),
          new GenerationRule(),
          new DatabaseValueRule(),
          new BackfillRule(),
          new DefaultRule(),
          new CyclicKeyRule(),
          new ForeignKeyRule(),
          new RelationColumnsRule(),
          new SharedColumnRule(),
          new ThroughRule(),
          new AssociationRule(),
          new EntityClassRule(),
          new EmbeddableRule(),
          new EmbeddedRule(),
          new IgnoredDeclarationRule(),
          new AccessRule(),
          new VisibilityRule(),
          new ArrayRule(),
          new KeyRule(),
          new VersionRule(),
          new TenantRule(),
          new AuditRule(),
          new NullabilityRule(),
          new OnDeleteRule(),
          new ReadOnlyRule(),
          new RelatedNameRule(),
          new ManyToManyRule(),
          new ColumnNameRule(),
          new TableNameRule(),
          new FormerNameRule(),
          new RenameRule(),
          new NameLengthRule(),
          new ColumnSizeRule(),
          new CommentRule(),
          new ConstraintRule(),
          new ConstraintNameRule());

  private ModelValidator() {}

  /** Reports all violations. */
  public static void validate(SchemaDescriptor schema, ProblemReport report) {
    RULES.forEach(rule -> rule.check(schema, report));
  }
}
