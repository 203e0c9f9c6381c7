package food;

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
 * The jOOQ table of {@link Skill}: {@code skills}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class SkillTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final SkillTable SKILL = new SkillTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code cook_id}.
   */
  public final TableField<Record, Long> COOK_ID = createField(DSL.unquotedName("cook_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code what}.
   */
  public final TableField<Record, Long> WHAT = createField(DSL.unquotedName("what"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code level}.
   */
  public final TableField<Record, Integer> LEVEL = createField(DSL.unquotedName("level"), SQLDataType.INTEGER.nullable(false), this);

  private SkillTable() {
    super(DSL.unquotedName("skills"));
  }

  private SkillTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public SkillTable as(String alias) {
    return new SkillTable(DSL.name(alias), this);
  }

  @Override
  public SkillTable as(Name alias) {
    return new SkillTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_skills"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_skills_cook_id"), fields(COOK_ID), CookTable.COOK.getPrimaryKey(), fields(CookTable.COOK.ID), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_skills_what"), fields(WHAT), ToppingTable.TOPPING.getPrimaryKey(), fields(ToppingTable.TOPPING.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
