@Embeddable record Money(@Column(precision = 10, scale = 2) BigDecimal amount, @Column(length = 3) String currency) {}
@Entity class Invoice { @Id Long id; Money total; }
