package staff;

import dev.kindred.model.*;

@Entity
public record Badge(
    @Id String code,
    @OneToOne(onDelete = OnDelete.SET_NULL, optional = true) One<Employee> holder) {}
