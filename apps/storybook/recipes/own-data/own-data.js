const answer = await fetch('own-atlas.json');
document.querySelector('vitrine-atlas').atlas = await answer.json();
