@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Payment { @Id @GeneratedValue Long id; @Column(nullable = false) BigDecimal amount; }
@Entity class Card extends Payment { String number; }
@Entity class Cash extends Payment { boolean counted; }
@Entity class Receipt { @Id Long id; @ManyToOne Payment payment; @ManyToOne Card card; }
