package e;

import dev.kindred.model.*;

@Entity(readOnly = true)
public record Visit(@ForeignKey(onDelete = OnDelete.PROTECT) One<Customer> customer) {}
