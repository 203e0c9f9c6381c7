package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.JoinTableClear;
import dev.kindred.internal.query.JoinTableDelete;
import dev.kindred.internal.query.JoinTableInsert;
import dev.kindred.internal.query.JoinTableSelect;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.Upsert;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Statement that every application sends: it reads rows of one table by their columns, or inserts,
 * updates or deletes values. It is written here, in the same text as by jOOQ, none of whose classes
 * has to be loaded for it. The visitor returns false for any other statement.
 */
final class PlainStatement implements StatementNode.Visitor<Boolean> {

  private final Dialect dialect;
  private final PlainText text;
  private final Predicate<EntityMetadata<?>> restricted;

  private PlainStatement(
      EntityMetadata<?> root, Dialect dialect, Predicate<EntityMetadata<?>> restricted) {
    this.dialect = dialect;
    this.text = new PlainText(root, dialect);
    this.restricted = restricted;
  }

  /**
   * Returns the template of a statement; null if it is not plain, so that jOOQ renders it.
   *
   * @param scopes those of other entities than the root
   */
  static @Nullable StatementTemplate template(
      StatementNode statement, RowScopes scopes, Dialect dialect) {
    PlainStatement writer = new PlainStatement(statement.root(), dialect, scopes::restrict);
    return dialect.names().areAsJooqs(statement.root()) && statement.accept(writer)
        ? writer.text.template()
        : null;
  }

  @Override
  public Boolean select(Select node) {
    return new PlainQuery(node, text, restricted).append();
  }

  @Override
  public Boolean insert(Insert node) {
    if (node.assignments().isEmpty()) {
      return false;
    }
    text.insertInto(node.assignments().stream().map(ColumnAssignment::column).toList());
    String separator = "(";
    for (ColumnAssignment each : node.assignments()) {
      text.append(separator);
      if (!value(each.value())) {
        return false;
      }
      separator = ", ";
    }
    text.append(')');
    if (node.locking()) {
      text.append(dialect.writes().lockingClause(node.root(), dialect.names()));
    }
    return node.returnsIdentity() || returning(node.returned());
  }

  private boolean value(ExpressionNode value) {
    return value instanceof BindValue bound && text.parameter(bound);
  }

  private boolean returning(List<Integer> columns) {
    if (!columns.isEmpty() && dialect.writes().returnsRows()) {
      text.append(" returning ");
      text.columns(columns, false);
    }
    return true;
  }

  @Override
  public Boolean insertAll(InsertAll node) {
    if (node.columns().isEmpty()) {
      return false;
    }
    text.insertInto(node.columns());
    return text.rows(node.rows(), List.of()) && returning(node.returned());
  }

  @Override
  public Boolean update(Update node) {
    text.append("update ").table().append(" set ");
    String separator = "";
    for (ColumnAssignment each : node.assignments()) {
      text.append(separator);
      text.column(each.column(), dialect.writes().qualifiesAssignedColumns());
      text.append(" = ");
      if (!value(each.value())) {
        return false;
      }
      separator = ", ";
    }
    return !node.assignments().isEmpty() && where(node.condition());
  }

  @Override
  public Boolean delete(Delete node) {
    text.append("delete from ").table();
    return where(node.condition());
  }

  private boolean where(PredicateNode condition) {
    return new PlainConditions(text, restricted).where(List.of(condition));
  }

  @Override
  public Boolean upsert(Upsert node) {
    return new PlainUpsert(node, text).append();
  }

  @Override
  public Boolean joinTableSelect(JoinTableSelect node) {
    return false;
  }

  @Override
  public Boolean joinTableInsert(JoinTableInsert node) {
    return false;
  }

  @Override
  public Boolean joinTableDelete(JoinTableDelete node) {
    return false;
  }

  @Override
  public Boolean joinTableClear(JoinTableClear node) {
    return false;
  }
}
