package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.it.model.Parcel_;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

/** What the tables refuse of those who write past Kindred. */
class CheckConstraintsTest extends DatabaseTest {

  @Test
  void aNameThatIsNoConstantOfTheEnumIsRefused() {
    db.insert(AttributeTypesTest.bareParcel());

    assertThatThrownBy(() -> db.dsl().execute("update parcel set state = 'NOWHERE'"))
        .isInstanceOf(DataAccessException.class)
        .extracting(failure -> failure.getMessage().toLowerCase(java.util.Locale.ROOT))
        .asString()
        .contains("ck_parcel_state_values");
    assertThat(Parcel_.objects(db).get().state()).isNotNull();
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    db.insert(new Place(null, "Demon Dogs", "944 W. Fullerton"));

    assertThatThrownBy(() -> db.dsl().execute("update place set name = '" + "x".repeat(51) + "'"))
        .isInstanceOf(DataAccessException.class);
    assertThat(Place_.objects(db).get().name()).isEqualTo("Demon Dogs");
  }
}
