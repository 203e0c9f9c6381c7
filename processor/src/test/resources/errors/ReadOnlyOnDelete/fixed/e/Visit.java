package e;

import dev.kindred.model.*;

@Entity(readOnly = true)
public record Visit(@ForeignKey(onDelete = OnDelete.DO_NOTHING) One<Customer> customer) {}
