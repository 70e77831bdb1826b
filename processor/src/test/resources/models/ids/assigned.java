@Entity class ByText { @Id @Column(length = 20) String code; }
@Entity class ByDate { @Id LocalDate onDay; }
@Entity class ByNumber { @Id int number; }
@Entity class ByDecimal { @Id BigDecimal number; }
