"""Values: made by keyword, frozen, compared by their fields."""

import pytest

from afterword.core.value import NOTHING, Value, once, replace


class Base(Value):
    name: str
    age: int = 3
    raw: dict = NOTHING  # type: ignore[type-arg, assignment]


class Dog(Base):
    tricks: tuple[str, ...] = ()


def test_fields_come_from_the_annotations_those_of_the_base_first() -> None:
    assert Dog.fields == ("name", "age", "raw", "tricks")
    assert Dog.required == {"name"}
    dog = Dog(name="Rex", tricks=("sit",))
    assert (dog.name, dog.age, dog.tricks) == ("Rex", 3, ("sit",))
    assert repr(dog) == "Dog(name='Rex', age=3, tricks=('sit',))"


def test_what_is_missing_or_unknown_is_named() -> None:
    with pytest.raises(TypeError, match=r"missing \['name'\]"):
        Dog(age=4)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"unknown \['colour'\]"):
        Dog(name="Rex", colour="red")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Dog("Rex")  # type: ignore[call-arg, misc]


def test_it_is_frozen() -> None:
    dog = Dog(name="Rex")
    with pytest.raises(AttributeError, match="frozen"):
        dog.name = "Max"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        del dog.name  # type: ignore[misc]
    assert replace(dog, age=5) == Dog(name="Rex", age=5)
    assert dog.age == 3


def test_equal_fields_make_equal_values_of_one_class_and_raw_does_not_count() -> None:
    assert Dog(name="Rex", raw={"a": 1}) == Dog(name="Rex", age=3)
    assert hash(Dog(name="Rex", raw={"a": 1})) == hash(Dog(name="Rex"))
    assert Dog(name="Rex") != Base(name="Rex")
    assert Dog(name="Rex") != Dog(name="Max")


class Squared(Value):
    """A number that knows its square, once somebody asked."""

    number: int
    of: str = "nothing"

    @once
    def square(self) -> int:
        """The number times itself."""
        return self.number**2


def test_what_was_worked_out_of_other_fields_is_worked_out_anew() -> None:
    three = Squared(number=3)
    assert three.square == 9
    assert replace(three, number=4).square == 16
    assert replace(three, of="a kind").number == 3
