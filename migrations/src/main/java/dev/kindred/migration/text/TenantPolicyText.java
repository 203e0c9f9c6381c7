package dev.kindred.migration.text;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.TenantPolicy;
import dev.kindred.internal.schema.TenantPolicy.OfColumn;
import dev.kindred.internal.schema.TenantPolicy.OfReferences;
import dev.kindred.internal.schema.TenantPolicy.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Line of the policy that guards the rows of tenants. */
final class TenantPolicyText {

  /** The words that it begins with. */
  static final String POLICY = "tenant policy";

  private TenantPolicyText() {}

  static String of(TenantPolicy policy) {
    return POLICY
        + ' '
        + (policy instanceof OfReferences through
            ? through.references().stream()
                .map(TenantPolicyText::of)
                .collect(Collectors.joining(", ", "through ", ""))
            : Tokens.names(policy.columns()));
  }

  private static String of(Reference reference) {
    return Tokens.names(reference.columns())
        + " references "
        + Tokens.table(reference.target())
        + ' '
        + Tokens.names(reference.keys());
  }

  /** Reads what follows the first words. */
  static TenantPolicy read(LineReader line) {
    TenantPolicy policy = line.accept("through") ? references(line) : column(line);
    line.end();
    return policy;
  }

  private static TenantPolicy column(LineReader line) {
    line.expectCharacter('(');
    String column = line.name();
    line.expectCharacter(')');
    return new OfColumn(column);
  }

  private static TenantPolicy references(LineReader line) {
    List<Reference> references = new ArrayList<>();
    do {
      List<String> columns = line.names();
      line.expect("references");
      QualifiedName target = line.table();
      references.add(new Reference(columns, target, line.names()));
    } while (line.acceptCharacter(','));
    return new OfReferences(references);
  }
}
