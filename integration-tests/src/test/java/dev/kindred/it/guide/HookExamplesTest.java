package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
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
}
