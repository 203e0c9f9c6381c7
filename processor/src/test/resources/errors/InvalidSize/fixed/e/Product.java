package e;

import dev.kindred.model.*;
import java.math.*;

@Entity
public record Product(
    @Id Long id,
    @Column(length = 80) String name,
    @Column(length = 1000) byte[] picture,
    @Column(precision = 13) BigInteger barcode,
    @Column(precision = 65) BigInteger serial,
    @Column(precision = 5, scale = 2) BigDecimal price,
    @Column(precision = 5, scale = 5) BigDecimal weight,
    @Column(scale = 0) BigDecimal height,
    @Column(scale = 30) BigDecimal width,
    int pieces,
    double rating,
    @Column(precision = 5) BigInteger sold) {}
