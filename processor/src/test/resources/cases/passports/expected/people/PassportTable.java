package people;

import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
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
 * jOOQ table of {@link Passport}: {@code passport}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class PassportTable extends TableImpl<Record> {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final PassportTable PASSPORT = new PassportTable();

  /**
   * Column {@code number varchar(9) not null}, primary key.
   */
  public final TableField<Record, String> NUMBER = createField(DSL.unquotedName("number"), SQLDataType.VARCHAR(9).nullable(false), this);

  /**
   * Column {@code person_id uuid not null}.
   */
  public final TableField<Record, UUID> PERSON_ID = createField(DSL.unquotedName("person_id"), SQLDataType.UUID.nullable(false), this);

  /**
   * Creates the table.
   */
  private PassportTable() {
    super(DSL.unquotedName("passport"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private PassportTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public PassportTable as(String alias) {
    return new PassportTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public PassportTable as(Name alias) {
    return new PassportTable(alias, this);
  }

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_passport"), NUMBER);
  }

  /**
   * Returns the foreign keys.
   */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_passport_person_id"), Internal.createUniqueKey(this, PERSON_ID).getFieldsArray(), PersonTable.PERSON.getPrimaryKey(), PersonTable.PERSON.getPrimaryKey().getFieldsArray(), true));
  }
}
