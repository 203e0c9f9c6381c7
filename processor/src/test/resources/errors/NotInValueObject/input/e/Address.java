package e;

import dev.kindred.model.*;

@Embeddable
public record Address(
    @Id Long id,
    @Check("city <> ''") String city,
    @Version int version,
    @ManyToMany Many<Customer> customers,
    @Inverse Many<Customer> others) {}
