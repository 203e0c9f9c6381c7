package dev.kindred.processor.validation;

import java.util.List;

/** Advice on what to write instead of JPA's annotations. */
final class JpaCounterparts {

  private static final List<String> SAME =
      List.of(
          "Entity",
          "Embeddable",
          "Embedded",
          "Id",
          "Column",
          "Convert",
          "Version",
          "OneToOne",
          "ManyToMany");

  private JpaCounterparts() {}

  static String advice(String annotation) {
    return SAME.contains(annotation)
        ? "Write @" + annotation + " of dev.kindred.model."
        : switch (annotation) {
          case "Table" -> "Write @Entity(table = \"..\", schema = \"..\") of dev.kindred.model.";
          case "UniqueConstraint" -> "Write unique = @UniqueTogether(..) in @Entity.";
          case "ManyToOne" -> "Write @ForeignKey(onDelete = ..) on a One<..>.";
          case "OneToMany" -> "Write @Inverse on a Many<..>.";
          case "JoinColumn", "JoinColumns" -> "Write column = \"..\" in the relation's annotation.";
          case "JoinTable" -> "Write table = \"..\" in @ManyToMany.";
          case "EmbeddedId" -> "Write @Id @Embedded of dev.kindred.model.";
          case "IdClass" -> "Put @Id on each attribute of the key.";
          case "AttributeOverride", "AttributeOverrides" ->
              "Write @Embedded(prefix = \"..\") of dev.kindred.model.";
          case "MapsId" -> "Put @Id on the relation.";
          case "GeneratedValue" -> "Leave it out: @Id on a Long, Integer or UUID is generated.";
          case "Transient" -> "Make the field transient.";
          case "Enumerated" -> "Leave it out: an enum is stored by its name.";
          case "Temporal" -> "Leave it out, and use a type of java.time.";
          case "Lob" -> "Write @Column(length = ..) of dev.kindred.model.";
          case "Basic" -> "Leave it out: only an Optional or @Nullable attribute can be null.";
          case "OrderBy", "OrderColumn" -> "Leave it out, and order the query.";
          case "Check", "CheckConstraint" -> "Write @Check of dev.kindred.model.";
          default -> "Kindred has none like it: leave it out.";
        };
  }
}
