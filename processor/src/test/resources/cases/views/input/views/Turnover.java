package views;

import dev.kindred.model.*;
import java.math.BigDecimal;

/** A view whose key is a relation. */
@View("select client_id, sum(net) as total from invoice where name <> \"x\" group by client_id")
public record Turnover(
    @Id @OneToOne(onDelete = OnDelete.DO_NOTHING) One<Client> client, BigDecimal total) {}
