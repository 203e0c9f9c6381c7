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
 * jOOQ table of {@link Adhar}: {@code adhar}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class AdharTable extends TableImpl<Record> {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final AdharTable ADHAR = new AdharTable();

  /**
   * Column {@code person_id uuid not null}, primary key.
   */
  public final TableField<Record, UUID> PERSON_ID = createField(DSL.unquotedName("person_id"), SQLDataType.UUID.nullable(false), this);

  /**
   * Column {@code taxpayer_tax_number varchar(255) not null}.
   */
  public final TableField<Record, String> TAXPAYER_TAX_NUMBER = createField(DSL.unquotedName("taxpayer_tax_number"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code number varchar(255) not null}.
   */
  public final TableField<Record, String> NUMBER = createField(DSL.unquotedName("number"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Creates the table.
   */
  private AdharTable() {
    super(DSL.unquotedName("adhar"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private AdharTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public AdharTable as(String alias) {
    return new AdharTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public AdharTable as(Name alias) {
    return new AdharTable(alias, this);
  }

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_adhar"), PERSON_ID);
  }

  /**
   * Returns the foreign keys.
   */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_adhar_person_id"), Internal.createUniqueKey(this, PERSON_ID).getFieldsArray(), PersonTable.PERSON.getPrimaryKey(), PersonTable.PERSON.getPrimaryKey().getFieldsArray(), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_adhar_taxpayer_tax_number"), Internal.createUniqueKey(this, TAXPAYER_TAX_NUMBER).getFieldsArray(), Internal.createUniqueKey(PersonTable.PERSON, PersonTable.PERSON.TAX_NUMBER), Internal.createUniqueKey(PersonTable.PERSON, PersonTable.PERSON.TAX_NUMBER).getFieldsArray(), true));
  }
}
