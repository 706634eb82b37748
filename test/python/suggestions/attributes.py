# "Did you mean" for AttributeError on instances, classes, modules, builtins, slots, and through __getattr__.
import sys


def last_line(f):
    try:
        f()
    except BaseException as e:
        sys.excepthook(type(e), e, None)


class Account:
    bank_name = "B"

    def __init__(self):
        self.balance = 0
        self._private = 1
        self.owner_name = "o"

    def deposit(self, amount): pass

    @property
    def interest(self):
        return self.intrest_rate

    interest_rate = 5


class Slots:
    __slots__ = ("first_value", "second_value")


class GetAttr:
    existing = 1

    def __getattr__(self, name):
        raise AttributeError(name)


class GetAttrPlain:
    existing = 1

    def __getattr__(self, name):
        raise AttributeError(f"no {name}", name=name, obj=self)


class Dir:
    def __dir__(self):
        return ["dynamic_name", 5]


class BadDir:
    def __dir__(self):
        raise ValueError


class Meta(type):
    meta_method = 1


class WithMeta(metaclass=Meta):
    class_attribute = 2


a = Account()
s = Slots()
for f in (
    lambda: a.balanc, lambda: a.blance, lambda: a.Balance, lambda: a.deposti(5), lambda: a.private, lambda: a._privat, lambda: a.ownername, lambda: a.zzz, lambda: a.interest, lambda: a.bank, lambda: Account.deposti, lambda: Account.balance,
    lambda: s.first_valu, lambda: s.first_value, lambda: GetAttr().existin, lambda: GetAttrPlain().existin, lambda: Dir().dynamic_nam, lambda: BadDir().x, lambda: WithMeta.meta_metod, lambda: WithMeta.class_atribute, lambda: WithMeta().class_atribute,
    lambda: [].appnd(1), lambda: "".uper(), lambda: {}.itms(), lambda: (1).real_, lambda: None.foo, lambda: print.nam, lambda: last_line.__nam__, lambda: sys.argvv, lambda: sys.vesion, lambda: int.from_byte, lambda: type.mr, lambda: (lambda: 0).__cod__, lambda: (x for x in ()).sendd, lambda: object().__clas__, lambda: [].add, lambda: {}.has_key, lambda: set().append, lambda: "".contains, lambda: [].push, lambda: [].length, lambda: "".len, lambda: (1).to_byte,
    lambda: setattr(s, "first_valu", 1), lambda: delattr(a, "balanc"), lambda: getattr(a, "balanc"), lambda: a.balance.real_part, lambda: a.deposit.nam, lambda: a.__balance, lambda: a.__init, lambda: "%s".formt(), lambda: b"".decod(), lambda: 1.5.is_integr(), lambda: ValueError().argz, lambda: Exception.argz, lambda: super(Account, a).deposit, lambda: a.x.y.z, lambda: sys.modules.kyes(), lambda: (1, 2).cout(1), lambda: range(3).strat, lambda: slice(1).stp, lambda: property().gettr, lambda: sys.stdout.wirte("x"),
):
    last_line(f)
