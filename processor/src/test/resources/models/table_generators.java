@Entity class TabGen { @Id @GeneratedValue(strategy=GenerationType.TABLE) Long id; }
@Entity class TabGenAnn { @Id @GeneratedValue(strategy=GenerationType.TABLE, generator="tg") @TableGenerator(name="tg", table="my_gens", pkColumnName="k", valueColumnName="v", pkColumnValue="tabgen", initialValue=10, allocationSize=5) Long id; }
@Entity class TabGenName { @Id @GeneratedValue(strategy=GenerationType.TABLE, generator="tgn") Long id; }
@Entity @TableGenerator(name="onClass", table = "gens2", schema = "other", indexes = @Index(columnList = "sequence_name"), uniqueConstraints = @UniqueConstraint(columnNames = "next_val")) class TabOnClass { @Id @GeneratedValue(generator="onClass") Long id; }
@Entity class TabAuto { @Id @GeneratedValue @TableGenerator(name = "autoT", pkColumnName = "genKey") Long id; }
@Entity class TabCamel { @Id @GeneratedValue(generator = "named") @TableGenerator(name="named", table="camelTable", valueColumnName="nextVal", pkColumnName = "pkCol") Long id; }
@Entity class TabCamel2 { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "camelGen") Long id; }
@Entity class TabCamel3 { @Id @GeneratedValue(generator = "sgen") @org.hibernate.annotations.GenericGenerator(name = "sgen", strategy = "sequence", parameters = @org.hibernate.annotations.Parameter(name = "sequence_name", value = "camelSeq")) Long id; }
@Entity class TabCamel4 { @Id @GeneratedValue(generator = "quoTed") @TableGenerator(name="quoTed", table="`camel Table`", valueColumnName="`nextVal`", pkColumnName = "`pkCol`") Long id; }
