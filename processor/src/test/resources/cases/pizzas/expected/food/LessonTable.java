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
 * The jOOQ table of {@link Lesson}: {@code lesson}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class LessonTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final LessonTable LESSON = new LessonTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code teacher_id}.
   */
  public final TableField<Record, Long> TEACHER_ID = createField(DSL.unquotedName("teacher_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code pupil_id}.
   */
  public final TableField<Record, Long> PUPIL_ID = createField(DSL.unquotedName("pupil_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code witness_id}.
   */
  public final TableField<Record, Long> WITNESS_ID = createField(DSL.unquotedName("witness_id"), SQLDataType.BIGINT.nullable(false), this);

  private LessonTable() {
    super(DSL.unquotedName("lesson"));
  }

  private LessonTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public LessonTable as(String alias) {
    return new LessonTable(DSL.name(alias), this);
  }

  @Override
  public LessonTable as(Name alias) {
    return new LessonTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_lesson"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_lesson_teacher_id"), fields(TEACHER_ID), CookTable.COOK.getPrimaryKey(), fields(CookTable.COOK.ID), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_lesson_pupil_id"), fields(PUPIL_ID), CookTable.COOK.getPrimaryKey(), fields(CookTable.COOK.ID), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_lesson_witness_id"), fields(WITNESS_ID), CookTable.COOK.getPrimaryKey(), fields(CookTable.COOK.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
