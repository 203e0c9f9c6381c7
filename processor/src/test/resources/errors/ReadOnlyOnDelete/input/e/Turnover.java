package e;

import dev.kindred.model.*;

@View("select customer_id, sum(net) as total from invoice group by customer_id")
public record Turnover(
    @Id @OneToOne(onDelete = OnDelete.CASCADE) One<Customer> customer, long total) {}
