package far;

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
 * The jOOQ table of {@link PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaid}: {@code place_with_a_name_that_goes_on_because_nobody_wanted_t_e95b9513}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaidTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaidTable PLACE_WITH_A_NAME_THAT_GOES_ON_BECAUSE_NOBODY_WANTED_TO_STOP_BEFORE_IT_WAS_SAID = new PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaidTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code what_the_owner_of_the_place_would_have_liked_to_be_tol_4af1063b}.
   */
  public final TableField<Record, String> WHAT_THE_OWNER_OF_THE_PLACE_WOULD_HAVE_LIKED_TO_BE_TOL_4AF1063B = createField(DSL.unquotedName("what_the_owner_of_the_place_would_have_liked_to_be_tol_4af1063b"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code what_the_owner_of_the_place_would_have_liked_to_be_tol_21570aac}.
   */
  public final TableField<Record, String> WHAT_THE_OWNER_OF_THE_PLACE_WOULD_HAVE_LIKED_TO_BE_TOL_21570AAC = createField(DSL.unquotedName("what_the_owner_of_the_place_would_have_liked_to_be_tol_21570aac"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code the_place_that_was_here_before_this_one_and_that_some__207e459c}.
   */
  public final TableField<Record, Long> THE_PLACE_THAT_WAS_HERE_BEFORE_THIS_ONE_AND_THAT_SOME__207E459C = createField(DSL.unquotedName("the_place_that_was_here_before_this_one_and_that_some__207e459c"), SQLDataType.BIGINT.nullable(true), this);

  private PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaidTable() {
    super(DSL.unquotedName("place_with_a_name_that_goes_on_because_nobody_wanted_t_e95b9513"));
  }

  private PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaidTable(Name alias,
      Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaidTable as(String alias) {
    return new PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaidTable(DSL.name(alias), this);
  }

  @Override
  public PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaidTable as(Name alias) {
    return new PlaceWithANameThatGoesOnBecauseNobodyWantedToStopBeforeItWasSaidTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_place_with_a_name_that_goes_on_because_nobody_wante_68218ca7"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_place_with_a_name_that_goes_on_because_nobody_wante_20d6fb12"), fields(THE_PLACE_THAT_WAS_HERE_BEFORE_THIS_ONE_AND_THAT_SOME__207E459C), PLACE_WITH_A_NAME_THAT_GOES_ON_BECAUSE_NOBODY_WANTED_TO_STOP_BEFORE_IT_WAS_SAID.getPrimaryKey(), fields(PLACE_WITH_A_NAME_THAT_GOES_ON_BECAUSE_NOBODY_WANTED_TO_STOP_BEFORE_IT_WAS_SAID.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
