import jakarta.validation.constraints.*;
@Entity class Product { @Id Long id; @Digits(integer = 6, fraction = 2) BigDecimal price; @Min(0) int stock; @Max(10) Integer rank_; @Min(1) @Max(5) int stars; @Positive int pos; @org.hibernate.validator.constraints.Range(min = 1, max = 9) int digit; }
