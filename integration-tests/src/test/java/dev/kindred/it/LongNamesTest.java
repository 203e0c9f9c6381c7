package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.extra.TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer;
import dev.kindred.it.extra.TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_;
import dev.kindred.it.extra.TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInWinter;
import dev.kindred.it.extra.TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInWinter_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.schema.Schema;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables and columns whose names agree in more characters than databases take stay two. */
class LongNamesTest extends DatabaseTest {

  private Schema schema;

  @BeforeEach
  void twoTables() {
    schema =
        extra(
            TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer.class,
            TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInWinter.class);
    schema.create();
  }

  private static TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer summer(
      String day,
      String night,
      One<TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer> before) {
    return new TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer(
        null, day, night, before, Many.none());
  }

  private static TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInWinter winter(
      String day) {
    return new TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInWinter(
        null, day, "-", One.none(), Many.none());
  }

  @Test
  void whatIsCreatedIsWhatIsDeclared() {
    assertThat(schema.validate()).isEmpty();
    assertThat(schema.ddl())
        .contains(
            "the_timetable_of_all_the_trains_that_stop_at_this_stat_e214d8c8",
            "the_timetable_of_all_the_trains_that_stop_at_this_stat_ddd7d74c");
    assertThat(Pattern.compile("\\w{64}").matcher(schema.ddl()).find()).isFalse();
  }

  @Test
  void eachTableAndEachColumnHasItsOwn() {
    var first = db.insert(summer("Ann", "Bob", One.none()));
    var second = db.insert(summer("Cid", "Ann", One.of(first)));
    var winter = db.insert(winter("Dan"));

    assertThat(
            TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_.get(
                db, second.id()))
        .isEqualTo(second);
    assertThat(
            TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInWinter_.objects(db)
                .list())
        .containsExactly(winter);
    assertThat(
            TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_.objects(db)
                .filter(
                    TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_
                        .theNameOfWhoeverLooksAfterItWhileTheOneWhoUsuallyDoesIsAwayByNight()
                        .eq("Ann"))
                .list())
        .containsExactly(second);
    assertThat(
            TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_.objects(db)
                .filter(
                    TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_
                        .theTimetableThatWasValidBeforeThisOneAndThatIsKeptForThoseWhoAskForIt()
                        .theNameOfWhoeverLooksAfterItWhileTheOneWhoUsuallyDoesIsAwayByNight()
                        .eq("Bob"))
                .list())
        .containsExactly(second);
  }

  @Test
  void eachJoinTableHasItsOwn() {
    var summer = db.insert(summer("Ann", "Bob", One.none()));
    var winter = db.insert(winter("Dan"));
    TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_
        .theTimetablesThatTheStationMasterLooksAtWhenThisOneIsAboutToBeMade(db, summer)
        .add(winter);

    assertThat(
            TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInWinter_.seenInSummer(
                    db, winter)
                .list())
        .containsExactly(summer);
    assertThat(
            TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_.seenInWinter(
                    db, summer)
                .list())
        .isEmpty();
    assertThat(
            TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_.objects(db)
                .filter(
                    TheTimetableOfAllTheTrainsThatStopAtThisStationOnWorkingDaysInSummer_
                        .theTimetablesThatTheStationMasterLooksAtWhenThisOneIsAboutToBeMade()
                        .theNameOfWhoeverLooksAfterItWhileTheOneWhoUsuallyDoesIsAwayByDay()
                        .eq("Dan"))
                .list())
        .containsExactly(summer);
  }

  @Test
  void theConstraintIsNamedAsItWasCreated() {
    db.insert(winter("Dan"));

    UniqueViolationException failure =
        catchThrowableOfType(UniqueViolationException.class, () -> db.insert(winter("Dan")));

    assertThat(failure.constraint())
        .startsWith("uq_the_timetable_of_all_the_trains_that_stop_at_this_s_");
    assertThat(schema.ddl()).contains("constraint " + failure.constraint() + " unique (");
  }
}
