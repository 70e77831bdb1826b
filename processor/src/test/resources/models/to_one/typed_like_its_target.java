@Entity class ByText { @Id @Column(length = 12) String id; }
@Entity class ByDecimal { @Id @Column(precision = 18, scale = 0) BigDecimal id; }
@Entity class ByUuid { @Id UUID id; }
@Entity class ByInt { @Id int id; }
@Entity class Points { @Id Long id; @ManyToOne ByText text; @ManyToOne ByDecimal decimal; @ManyToOne ByUuid uuid; @ManyToOne ByInt number; }
