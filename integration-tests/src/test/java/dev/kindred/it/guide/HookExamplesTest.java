package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.extra.vault.Change;
import dev.kindred.it.extra.vault.Change_;
import dev.kindred.it.extra.vault.Deed;
import dev.kindred.it.extra.vault.Lock;
import dev.kindred.it.extra.vault.Room;
import dev.kindred.it.extra.vault.Room_;
import dev.kindred.it.extra.vault.Safe;
import dev.kindred.it.extra.vault.Safe_;
import dev.kindred.model.WriteKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hooks of writes. */
class HookExamplesTest extends Examples {

  private final List<Object> index = new ArrayList<>();

  @Test
  void hooks() {
    // guide
    Database shop =
        Database.builder(dataSource())
            .beforeEach(
                Voucher_.self(),
                (voucher, kind) -> Voucher_.builder(voucher).code(voucher.code().strip()).build())
            .beforeWrite(
                Voucher_.self(),
                write -> {
                  if (write.rows().filter(Voucher_.amount().gt(100)).exists()) {
                    throw new IllegalStateException("large vouchers are not changed");
                  }
                })
            .afterCommit(Voucher_.self(), write -> index.add(write))
            .open();

    shop.insert(new Voucher(" GIFT ", BigDecimal.TEN, 0, null, null));
    Voucher_.objects(shop).filter(Voucher_.code().eq("GIFT")).delete();
    // end
    shows(index);
    assertThat(index).hasSize(2);
  }

  @Test
  void rows() {
    // guide
    Database shop =
        Database.builder(dataSource())
            .beforeWrite(
                Review_.self(),
                write -> {
                  if (write.kind() == WriteKind.DELETE) {
                    List<Long> ids = write.rows().select(Review_.id()).list();
                    write.database().afterCommit(() -> index.addAll(ids));
                  }
                })
            .open();

    Review_.objects(shop).filter(Review_.stars().lt(4)).delete();
    // end
    assertThat(index).isNotEmpty();
    shows(index);
  }

  @Test
  void audit() {
    behind.schema().only(Room.class, Safe.class, Deed.class, Change.class).create();
    Room cellar = behind.insert(Room_.builder().name("cellar"));
    // guide
    Database vault =
        Database.builder(dataSource())
            .audit(
                entry ->
                    Change_.builder()
                        .entity(entry.entity().getSimpleName())
                        .row(entry.key())
                        .kind(entry.kind())
                        .at(entry.at())
                        .author(user())
                        .before(entry.before())
                        .after(entry.after()))
            .open();

    vault.insert(
        Safe_.builder()
            .label("left")
            .amount(BigDecimal.TEN)
            .lock(new Lock("Yale", "1234"))
            .room(cellar));
    Safe_.objects(vault).update(Safe_.amount().set(Safe_.amount().plus(1)));
    // end
    List<Change> changes = Change_.objects(behind).orderBy(Change_.id().asc()).list();
    changes.forEach(
        each ->
            shows(each.author() + " " + each.kind() + " " + each.before() + " " + each.after()));
    assertThat(changes).hasSize(2);
  }

  private static String user() {
    return "Ann";
  }
}
