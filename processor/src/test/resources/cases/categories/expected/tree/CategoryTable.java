package tree;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/**
 * The jOOQ table of {@link Category}: {@code category}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class CategoryTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final CategoryTable CATEGORY = new CategoryTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code name}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code parent_id}.
   */
  public final TableField<Record, Long> PARENT_ID = createField(DSL.unquotedName("parent_id"), SQLDataType.BIGINT.nullable(true), this);

  private CategoryTable() {
    super(DSL.unquotedName("category"));
  }

  private CategoryTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public CategoryTable as(String alias) {
    return new CategoryTable(DSL.name(alias), this);
  }

  @Override
  public CategoryTable as(Name alias) {
    return new CategoryTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_category"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_category_parent_id"), fields(PARENT_ID), CATEGORY.getPrimaryKey(), fields(CATEGORY.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
